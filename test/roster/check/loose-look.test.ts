import { looseLook } from '../../../src/roster/check/loose-look';

it.each<[key: string, look: string]>([
  ['甲传媒', '甲传媒'],
  ['甲传媒有限公司', '甲传媒'],
  ['甲传媒股份有限公司', '甲传媒'],
  ['甲传媒有限责任公司', '甲传媒'],
  ['甲传媒责任有限公司', '甲传媒'],
  // Not at its end: part of a name.
  ['甲有限公司传媒', '甲有限公司传媒'],
  ['ab co., ltd.', 'ab'],
  ['ab ltd', 'ab'],
  ['ab inc', 'ab'],
  ['ab llc', 'ab'],
  ['ab coltd', 'ab'],
  // A name of one letter is none without it.
  ['a ltd', 'altd'],
  ['ltd', 'ltd'],
  ['ab ltd x', 'abltdx'],
  ['甲 - 传_媒・一', '甲传媒・一'],
  ['a--b..c', 'abc'],
  ['a·b•c’d&e/f|g—h', 'abcdefgh'],
  // A city in brackets stands before, behind or amid.
  ['(北京)甲传媒', '北京甲传媒'],
  ['甲(北京)传媒有限公司', '北京甲传媒'],
  ['甲传媒(北京)', '北京甲传媒'],
  ['甲()传媒', '甲()传媒'],
  ['甲(北京)传媒(二)', '北京甲传媒(二)'],
  ['甲(北京', '甲(北京'],
  ['00123', '123'],
  ['000', '0'],
  ['0', '0'],
  ['100200', '100200'],
  ['00-12', '12'],
  ['00a1', '00a1'],
  // Digits that were typed as letters.
  ['wx1o2', 'wx102'],
  ['wxo12', 'wx012'],
  ['wx12o', 'wx120'],
  ['wxoo1', 'wxo01'],
  ['wx1l2', 'wx112'],
  ['wx1i2', 'wx112'],
  ['wx1l', 'wx1l'],
  ['wxl1', 'wxl1'],
  ['oil', 'oil'],
  ['甲1o', '甲1o'],
  ['甲1l2', '甲1l2'],
  ['1l2甲', '1l2甲'],
])('%s looks like %s', (key, look) => {
  expect(looseLook(key)).toBe(look);
});
