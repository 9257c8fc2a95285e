import { readAmount } from '../../../../src/engine/amounts/amount';
import { readPrevTier } from '../../../../src/engine/amounts/prev-tier';
import { questions } from '../../../../src/engine/tiers/exact-answers';
import { rulebookOf } from '../../../../src/rules/rulebook';
import { questionKey, type LookupQuestion } from '../../../../src/taskpane/views/lookup/question';
import { answerOf, ruleOfQuestion } from '../../../../src/taskpane/views/lookup/amount/answer';
import { fixed, floating } from '../../../engine/rules';

const asked = ({ gmv = '', ...typed }: Partial<LookupQuestion>) => answerOf(gmv, { ...questionKey.initial(), ...typed }, floating);

it.each(['51.2万', '５１．２万', '¥512,000', '５１２，０００．００元', ' 512000 ', '5.12E5', '0.00512亿'])(
  'reads %s as a cell does',
  (gmv) => {
    const { problems, calculation } = asked({ gmv });
    expect(problems.gmv).toBeNull();
    expect([calculation!.reasoning.gmv.toFixed(), calculation!.reasoning.tier]).toEqual(['512000', questions.tier(floating, gmv, null)]);
  },
);

it.each(['1,2,3', '-5', '50%', 'abc', '1.234,56', '(500)', '$500'])('%s is the problem that it is in a cell', (gmv) => {
  expect(asked({ gmv })).toEqual({ problems: { gmv: readAmount(gmv, 'gmv'), prevTier: null, held: null }, calculation: null });
});

it.each([
  ['0', 0],
  ['T2', 2],
  ['第2档', 2],
  ['２', 2],
])('a tier typed as “%s” is %i', (prevTier, tier) => {
  expect(asked({ gmv: '1', prevTier }).calculation!.reasoning.topUp!.prevTier).toBe(tier);
});

it('a tier left blank says nothing of what is paid', () => {
  expect(asked({ gmv: '51.2万', prevTier: ' ' }).calculation!.reasoning.topUp).toBeNull();
});

it.each(['5', '1.5', 'x'])('a tier typed as “%s” is a problem beside figures that do not need it', (prevTier) => {
  const { problems, calculation } = asked({ gmv: '51.2万', prevTier });
  expect(problems.prevTier).toEqual(readPrevTier(prevTier, 4));
  expect([calculation!.reasoning.deposit.toFixed(), calculation!.reasoning.topUp]).toEqual(['50000', null]);
});

it('what stands in the field that is not chosen does not matter', () => {
  const { problems, calculation } = asked({ gmv: '51.2万', before: 'held', prevTier: 'x', held: '3万' });
  expect(problems).toEqual({ gmv: null, prevTier: null, held: null });
  expect([calculation!.compared!.shortfall.toFixed(), calculation!.reasoning.topUp]).toEqual(['20000', null]);
});

it('a blank GMV is answered by nothing; a blank amount held by the deposit alone', () => {
  expect(asked({ gmv: '　' }).calculation).toBeNull();
  expect(asked({ gmv: '0', before: 'held' }).calculation).toMatchObject({ compared: null, reasoning: { topUp: null, tier: 1 } });
});

describe('the version', () => {
  const reading = rulebookOf(undefined);
  const rulebook = reading.state === 'ok' ? reading.rulebook : undefined;

  it.each([
    ['', floating],
    ['fixed-v1', fixed],
    ['gone', floating],
  ])('“%s”', (rule, expected) => {
    expect(ruleOfQuestion({ ...questionKey.initial(), rule }, rulebook!)?.id).toBe(expected.id);
  });
});
