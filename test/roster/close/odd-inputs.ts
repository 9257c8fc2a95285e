// Agencies as tables have them at their worst.
import type { CloseInput } from '../../../src/roster/close/row';

export const oddInputs: readonly CloseInput[] = [
  { agency: '0012345678901234567890', name: '杭州某某文化有限公司', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: ' 名称　带空格 ', gmv: '51.2万', paid: '6万' },
  { agency: 'ＭＣＮ－３', name: '<b>&"\'', gmv: 499_999.99999999994, paid: 0 },
  { agency: 'mcn-4', name: 'line\nbreak\ttab', gmv: '499999.99999999', paid: 20_000 },
  { agency: 'MCN-5', name: '𠮷野家', gmv: 499_999.999, paid: 0.1 + 0.2 },
  { agency: '😀', name: '=1+1', gmv: '123456789012345.67', paid: '200000' },
  { agency: '\uFF71', name: '#N/A', gmv: 1_000_000, paid: 1_000_000 },
  { agency: 'MCN-9', name: "'quoted", gmv: '', paid: 12_345.67 },
  { agency: 'mcn-2', name: '乙', gmv: 1_999_999.99, paid: '' },
  { agency: '', name: '无编号', gmv: 2_000_000, paid: 'x' },
  { agency: 12_345, name: 'TRUE', gmv: 0, paid: 0 },
];
