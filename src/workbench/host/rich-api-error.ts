// What Excel says when a batch fails. Codes are Excel's; the sentences are ours and name what was asked for.
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound';

/** A failure that a batch reports; `detail` names the thing, as the add-in wrote it. */
export interface RichApiError {
  readonly code: string;
  readonly detail?: string;
  /** Said instead of the sentence that belongs to the code. */
  readonly message?: string;
}

const status: Record<ErrorCode, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

const sentences: Record<ErrorCode, { readonly 'zh-CN': string; readonly 'en-US': string }> = {
  AccessDenied: { 'zh-CN': '无法执行请求的操作。', 'en-US': 'You cannot perform the requested operation.' },
  ApiNotFound: {
    'zh-CN': '此 Excel 中没有这个 API；请检查名称，或要求更新版本的 Excel。',
    'en-US': 'This Excel has no such API; check its name, or ask for a newer Excel.',
  },
  GeneralException: { 'zh-CN': '处理请求时出现内部错误。', 'en-US': 'There was an internal error while processing the request.' },
  InvalidArgument: { 'zh-CN': '参数无效、缺失或格式不正确。', 'en-US': 'The argument is invalid or missing or has an incorrect format.' },
  InvalidReference: { 'zh-CN': '此引用对当前操作无效。', 'en-US': 'This reference is not valid for the current operation.' },
  InvalidSelection: { 'zh-CN': '当前所选内容对此操作无效。', 'en-US': 'The current selection is invalid for this operation.' },
  ItemAlreadyExists: { 'zh-CN': '要创建的资源已存在。', 'en-US': 'The resource being created already exists.' },
  ItemNotFound: { 'zh-CN': '请求的资源不存在。', 'en-US': "The requested resource doesn't exist." },
};

/** To be thrown: ends the batch there, what was done before it stays done. */
export function refusal(code: ErrorCode, detail?: string): RichApiError & Error {
  return Object.assign(new Error(`${code}${detail === undefined ? '' : `: ${detail}`}`), {
    code,
    ...(detail !== undefined && { detail }),
    message: '',
  });
}

export const isRefusal = (thrown: unknown): thrown is RichApiError => typeof thrown === 'object' && thrown !== null && 'code' in thrown;

const isKnown = (code: string): code is ErrorCode => code in sentences;

/** The error as it travels. @param location "Class.member" */
export function wireError(error: RichApiError, location: string, actionIndex: number, locale: 'zh-CN' | 'en-US') {
  const sentence = isKnown(error.code) ? sentences[error.code][locale] : error.code;
  return {
    Code: error.code,
    Message: error.message || (error.detail === undefined ? sentence : `${sentence} (${error.detail})`),
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: isKnown(error.code) ? status[error.code] : 500,
  };
}
