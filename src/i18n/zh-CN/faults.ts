import type { FaultWords, Wholes } from '../en-US/faults';

export const wholes: Wholes = { rule: '规则', settings: '规则设置' };

const kinds = { text: '引号中的文本', list: '[ ] 中的列表', object: '{ } 中的具名字段', 'whole-number': '从1起的整数' } as const;

export const faults: FaultWords = {
  'not-plain': ({ place, seen }) => `${place} 含有JSON无法表示的内容（看到：${seen}）。请只用文本、数字、列表和具名字段。`,
  'too-deep': ({ place, limit }) => `${place} 的嵌套超过${limit}层。请去掉多余的嵌套，规则用不到这么多层。`,
  'too-large': ({ place, seen, length, limit }) => `${place} 的文本有${length}个字符，超过可读取的${limit}个（开头为 ${seen}）。请缩短。`,
  'too-many-values': ({ place, limit }) => `读到 ${place} 时，数据总数已超过${limit}个。请删除不属于规则的内容。`,
  'not-json': ({ place, seen }) => `${place} 的文本不是JSON（开头为 ${seen}）。请检查是否缺少引号、逗号或括号，或重新粘贴全文。`,
  'unknown-format': ({ place, seen, supported }) =>
    `${place} 为 ${seen}，而本加载项读取的格式是${supported}。这些设置由更新的版本写入，请更新加载项。`,
  'unknown-field': ({ place, seen }) => `${place} 不是已知的字段（看到：${seen}）。请删除，或改正拼写。`,
  'missing-field': ({ place, seen }) => `缺少 ${place}（现有字段：${seen}）。请补上。`,
  'wrong-type': ({ place, seen, expected }) => `${place} 为 ${seen}，应为${kinds[expected]}。请改正。`,
  'not-one-of': ({ place, seen, allowed }) => `${place} 为 ${seen}，应为 ${allowed.join(' 或 ')}。请改正。`,
  'list-too-long': ({ place, length, limit }) => `${place} 有${length}项，超过允许的${limit}项。请删减。`,
  'no-tiers': ({ place, seen }) => `${place} 为空（看到：${seen}）。请至少给出一档，第一档从 "0" 起。`,
  'reserved-id': ({ place, seen }) => `${place} 为 ${seen}，公式会把它读作日期或 dated 一词。请加上字母，例如 "own-2026"。`,
  'bad-id': ({ place, seen }) => `${place} 为 ${seen}。请用2至31个小写字母a-z、数字和连字符，以字母或数字开头，例如 "own-2026"。`,
  'bad-amount': ({ place, seen }) =>
    `${place} 为 ${seen}。请在引号中用纯数字书写以元为单位的金额，例如 "500000" 或 "0.50"：不用分节符、指数、加号或前导零。`,
  'negative-amount': ({ place, seen }) => `${place} 为 ${seen}，金额不能为负。请去掉负号。`,
  'amount-too-precise': ({ place, seen, decimals, digits }) =>
    `${place} 为 ${seen}。最多可写${decimals}位小数，共${digits}位数字，请改写。`,
  'bad-day': ({ place, seen }) => `${place} 为 ${seen}。请写日历上存在的日期，格式为 "YYYY-MM-DD"，例如 "2026-02-28"。`,
  'bad-instant': ({ place, seen }) => `${place} 为 ${seen}。请按UTC书写时刻，例如 "2026-02-28T03:00:00.000Z"。`,
  'bad-href': ({ place, seen }) => `${place} 为 ${seen}。请写以 https:// 开头的完整网址，或写 null。`,
  'text-empty': ({ place, seen }) => `${place} 为 ${seen}，没有可显示的文字。请填写内容。`,
  'text-too-long': ({ place, seen, length, limit }) => `${place} 有${length}个字符，超过允许的${limit}个（开头为 ${seen}）。请缩短。`,
  'text-unprintable': ({ place, seen }) => `${place} 为 ${seen}，含有不可显示或改变文字方向的字符。请去掉这些字符后重新输入。`,
  'first-tier-not-zero': ({ place, seen }) => `${place} 为 ${seen}，而第一档必须从 "0" 起。请改正，或补上它前面的一档。`,
  'tiers-not-ascending': ({ place, seen, previous }) =>
    `${place} 为 ${seen}，没有高于前一档的起点 ${previous}。请将各档按升序排列，且不重复。`,
  'deposit-too-precise': ({ place, seen, digits }) =>
    `在 ${place}，基础金额与补缴之和为 ${seen}，超过Excel能保留的${digits}位数字。请减小其中一项。`,
  'supplement-falls': ({ place, seen, previous }) =>
    `${place} 为 ${seen}，低于前一档的 ${previous}：GMV更高而保证金反而更少。请对照来源核对。`,
  'example-missing': ({ place, seen, side, tier }) =>
    `${place} 的分界 ${seen} 在${side === 'lower' ? '下' : '上'}侧没有示例。请在 examples 中补一个GMV落在第${tier}档的示例。`,
  'example-wrong-tier': ({ place, seen, gmv, tier }) => `${place} 为 ${seen}，而按规则GMV ${gmv} 属于第${tier}档。请改正示例或各档。`,
  'example-wrong-deposit': ({ place, seen, gmv, deposit }) =>
    `${place} 为 ${seen}，而按规则GMV ${gmv} 的保证金为 ${deposit}。请改正示例或规则中的金额。`,
  'duplicate-id': ({ place, seen, other }) => `${place} 为 ${seen}，与 ${other} 相同。请换一个编号，或删除其中一个。`,
  'duplicate-effective-from': ({ place, seen, other }) =>
    `${place} 为 ${seen}，与版本 ${other} 的生效日期相同。请为两个版本填写不同的日期。`,
  'published-id-changed': ({ place, seen }) => `${place} 为 ${seen}，这是一个已发布版本的编号，而内容与其不同。请为您的版本另取编号。`,
  'part-too-large': ({ place, seen, bytes, limit }) =>
    `${place} 共有${bytes}字节，超过 Excel 能存下的${limit}字节（开头为 ${seen}）。请先删除不用的自建版本，或缩短其中的文字。`,
  'part-lost': ({ place, seen }) =>
    `${place} 不见了：本工作簿记着所用的规则是 ${seen}，但保存规则的部分不在了，可能被其他程序保存时丢掉。请恢复丢失前的文件，或在下面重新选择规则。`,
  'copies-differ': ({ place, seen }) => `${place} 有${seen}份，内容不同，无法判断哪一份有效。请在下面选择要保留的一份。`,
  'mirror-differs': ({ place, seen, found }) =>
    `${place} 前后不一：本工作簿记着所用的规则是 ${seen}，保存的内容却是 ${found}。其中一处被加载项以外的程序改过。请核对后在下面选择。`,
  'more-faults': ({ place, seen, count }) => `${place} 至少有${seen}处错误，其中${count}处未列出。请先改正上面各处，再重新读取。`,
};
