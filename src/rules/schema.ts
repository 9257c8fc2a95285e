export type { Assumption, EdgeSide, Evidence, Example, InBothLanguages, Measure, Rule, Source, Tier } from './rule';
