import { useEffect, useState } from 'preact/hooks';
import { onRecalculationDue } from '../../excel/events/recalculation-due';
import { chosenRule, type RulebookReading } from '../../rules/rulebook';
import { newerVersion } from '../../rules/newer-version';
import { usePane } from '../pane-context';
import { type ViewPart, PartByAndBy } from '../part';
import type { ViewId } from '../view-id';
import type { BannerProps } from './banner';
import { useChangedElsewhere } from './use-changed-elsewhere';

const banner: ViewPart<BannerProps> = {
  load: () => import(/* webpackChunkName: "rule-banner" */ './banner').then((part) => part.Banner),
};

/** What concerns every view: a rule that cannot be used, cells that do not follow it yet, another person's change of it, a newer version. Loaded when there is something to say. */
export function BannerAboveViews({ open }: { open: ViewId }) {
  const { reading } = usePane();
  const [change, understand] = useChangedElsewhere();
  const [due, setDue] = useState<string | null>(null);
  useEffect(() => onRecalculationDue(setDue), []);
  if (reading.state === 'loading') return null;
  const unsound = open === 'rule' ? null : unsoundState(reading);
  if (!unsound && !change && due === null && !(reading.state === 'ok' && newerVersion(reading.rulebook))) return null;
  return <PartByAndBy part={banner} props={{ unsound, due, change, onUnderstood: understand }} />;
}

/** Why no rule holds; the view of the rule says it as its own heading. */
function unsoundState(reading: RulebookReading): BannerProps['unsound'] {
  if (reading.state !== 'ok') return reading.state;
  return chosenRule(reading.rulebook) ? null : 'unknown';
}
