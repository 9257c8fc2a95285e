// The envelope of every message between office.js and its host: JSON text, answered under the number that it came with.

export interface Request {
  readonly name: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
}

const kinds = ['invoke', 'register', 'unregister'] as const;

/** A request from office.js; undefined for anything else that is posted to the window. */
export function parseRequest(text: unknown): Request | undefined {
  if (typeof text !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId, _data } = message as Record<string, unknown>;
  const kind = kinds[_actionType as number];
  if (_messageType !== 0 || typeof _actionName !== 'string' || typeof _conversationId !== 'string' || !kind) return undefined;
  return { name: _actionName, kind, conversation: _conversationId, correlation: _correlationId, data: _data };
}

/** @param errorCode 0, or one of office.js's InvokeResultCodes (-2: the request could not be served) */
export function response({ name, conversation, correlation }: Request, data: unknown, errorCode = 0): string {
  return envelope(name, conversation, correlation, data, errorCode, 0);
}

export function eventMessage(name: string, conversation: string, data: unknown): string {
  return envelope(name, conversation, -1, data, 0, 1);
}

/** Calls what office.js has registered for its host; nothing comes back. */
export function invocation(name: string, conversation: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _actionType: kinds.indexOf('invoke'),
    // office.js hears its host under a name of its own.
    _conversationId: `${conversation}_ntf`,
    _correlationId: -1,
    _data: data,
    _serializerVersion: 1,
  });
}

function envelope(name: string, conversation: string, correlation: unknown, data: unknown, errorCode: number, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
