import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { FileOpener } from './components/file-opener.tsx';
import { RefusalNotice } from './components/refusal-notice.tsx';
import { useDroppedFile } from './components/use-dropped-file.ts';
import { useRoute } from './components/use-route.ts';
import { assessDocument } from './domain/assess-document.ts';
import { listFindings } from './domain/list-findings.ts';
import { type ReadDocument, readDocument, type Refusal } from './domain/read-document.ts';
import { readFile } from './domain/read-file.ts';
import { choicesOf, type Rules, startRules } from './domain/rules.ts';
import type { Sample } from './domain/samples.ts';
import { startChoices } from './domain/start-choices.ts';
import { type Language, LanguageContext, texts } from './messages/use-texts.ts';
import { DocumentView, type OpenDocument } from './views/document-view.tsx';
import { StartView } from './views/start-view.tsx';

const firstLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'sv');

const openDocument = (read: ReadDocument & { success: true }): Omit<OpenDocument, 'serial'> => {
  const { data } = read;
  const rules = startRules(startChoices, data.document.year);
  const start = assessDocument(data, choicesOf(rules, startChoices, data.document.year));
  return { start, startRules: rules, findings: listFindings(data) };
};

/** Opens what is read; what cannot be fetched, and data that a package cannot make sense of, is refused. */
const tryToOpen = async (
  file: string,
  reading: () => Promise<ReadDocument>,
): Promise<{ opened: Omit<OpenDocument, 'serial'> } | { refusal: Refusal }> => {
  let reason: Refusal['reason'] = 'unreadable';
  try {
    const read = await reading();
    if (!read.success) return { refusal: read.refusal };
    reason = 'wrong-shape';
    return { opened: openDocument(read) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { reason, file, problems: [{ path: '', message }] } };
  }
};

/** Lets the browser show what has been said before it is busy. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });

/** The whole page. What is open, the rules and the language live here and nowhere else; nothing is stored. */
export const App = (): JSX.Element => {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [open, setOpen] = useState<OpenDocument | undefined>();
  const [rules, setRules] = useState<Rules | undefined>();
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const [said, announce] = useState('');
  const route = useRoute();
  const t = texts[language];
  const title = open?.start.data.document.title;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = [open && t.views[route.view], title, t.name]
      .filter((part) => part !== undefined)
      .join(' – ');
  }, [language, t, open, title, route.view]);

  // What has been said has been heard; it does not stay in the way.
  useEffect(() => {
    const silence = setTimeout(() => {
      announce('');
    }, 6000);
    return () => {
      clearTimeout(silence);
    };
  }, [said]);

  /** Opens what a reader gave; whatever is wrong with it, what was open before stays as it was. */
  const take = useCallback(
    async (file: string, reading: () => Promise<ReadDocument>) => {
      announce(t.open.reading(file));
      await afterPaint();
      const result = await tryToOpen(file, reading);
      if ('refusal' in result) {
        setRefusal(result.refusal);
        announce('');
        return;
      }
      const { opened } = result;
      setRefusal(undefined);
      setOpen((before) => ({ ...opened, serial: (before?.serial ?? 0) + 1 }));
      setRules(opened.startRules);
      announce(t.open.opened(opened.start.data.document.title));
    },
    [t],
  );
  const takeFile = useCallback((file: File) => void take(file.name, () => readFile(file)), [take]);
  const takeSample = useCallback(
    ({ file, load }: Sample) => void take(file, async () => readDocument(file, await load())),
    [take],
  );
  const held = useDroppedFile(takeFile);
  const notice = refusal && (
    <RefusalNotice
      refusal={refusal}
      open={title}
      onClose={() => {
        setRefusal(undefined);
      }}
    />
  );

  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <header class="bar">
        <p class="brand">{t.name}</p>
        {open && <FileOpener class="plain" label={t.open.other} onFile={takeFile} />}
        <button
          type="button"
          class="plain"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => {
            setLanguage(language === 'sv' ? 'en' : 'sv');
          }}
        >
          {t.otherLanguage}
        </button>
      </header>
      {open && notice}
      {open && rules ? (
        <DocumentView
          document={open}
          rules={rules}
          onRules={setRules}
          route={route}
          announce={announce}
          key={open.serial}
        />
      ) : (
        <main id="content">
          {notice}
          <StartView onFile={takeFile} onSample={takeSample} />
        </main>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {held && <div class="held-note">{t.open.drop}</div>}
    </LanguageContext.Provider>
  );
};
