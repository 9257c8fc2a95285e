// Which language to speak: the one a person chose on this computer, else the host's. Only what a function's answer needs; choosing is in language-choice.ts.
let chosen: string | null = null;
try {
  chosen = localStorage.getItem('TUIKE.language');
} catch {
  // A browser may forbid storage to a page inside another; then nothing was kept.
}

/** A BCP 47 tag ("zh-CN"); undefined outside Office where nobody chose. */
export function spokenLanguage(): string | undefined {
  return chosen ?? hostLanguage();
}

/** null where nobody chose, so that the host's language is followed. */
export function chosenLanguage(): string | null {
  return chosen;
}

export function setChosenLanguage(tag: string | null): void {
  chosen = tag;
}

/** The host's display language as a BCP 47 tag ("zh-CN"); undefined outside Office or before it is ready. */
function hostLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
}
