import { gmvOfFormula } from '../../../src/taskpane/views/versions/compare/preview-of-choice';

it.each([
  ['=TUIKE.DEPOSIT(C2)', 'area'],
  ['=tuike.topup(Roster!C2:C9,D2:D9)', 'area'],
  ['=IF(C2="","",TUIKE.TIER(C2))', 'area'],
  ['=TUIKE.DEPOSIT(C2,"fixed-v1")', 'independent'],
  ['=TUIKE.DEPOSIT(C2,)', 'area'],
  ['=TUIKE.DEPOSIT(512000)', 'value'],
  ['=TUIKE.DEPOSIT(C2,E1)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2*2)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2#)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2)-TUIKE.DEPOSIT(C3)', 'unclear'],
  ['=TUIKE.SCHEDULE(A2:A9,B2:B9,C2:C9)', 'unclear'],
  ['=TUIKE.RULES()', 'independent'],
  ['=SUM(C2:C9)', 'independent'],
  ['TUIKE.DEPOSIT(C2)', 'independent'],
  ['=TUIKE.RULEAT(C2)', 'independent'],
  ['=TUIKE.LATER(C2)', 'unclear'],
  // A formula that cannot be read to its end is told, not passed over.
  ["=TUIKE.DEPOSIT(C2)&'", 'unclear'],
  ['=T[\'[]&TUIKE.DEPOSIT(C2,"fixed-v1")', 'independent'],
])('%s: %s', (formula, state) => expect(gmvOfFormula(formula).state).toBe(state));
