import { useQueryClient } from '@tanstack/react-query';
import type { CasePresentation, PresentationSection } from '@/api/casewriting';
import { Problem, type Tagged } from '@/lib/http';
import { Checkbox, ProblemMessage, TextArea } from '@/ui';
import { writeSection, tagOf } from '../api/changes';
import { presentationQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './casewriting.module.css';
import { fieldId } from './fieldIds';
import { PointsEditor } from './PointsEditor';
import { SaveState } from './SaveState';
import { SectionConflict } from './SectionConflict';
import { useAutosave } from './useAutosave';
import { sectionBody, writtenSection, type WrittenSection } from './writtenSection';

const LONG = 100_000;

interface SectionEditorProps {
  presentationId: string;
  /** The section as the server has it. */
  section: PresentationSection;
  /** Gets what stands in the form at each change, for the preview. */
  onWritten: (written: WrittenSection) => void;
}

/** Writes in one section; it saves itself, and shows both texts where two people wrote. */
export function SectionEditor({ presentationId, section, onWritten }: SectionEditorProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const { queryKey } = presentationQuery(presentationId);
  const text = useAutosave<WrittenSection, PresentationSection>({
    draftKey: `presentation.${presentationId}.${section.kind}`,
    saved: { written: writtenSection(section), version: section.version },
    send: (written, version) =>
      writeSection(presentationId, section.kind, tagOf(version), sectionBody(written)),
    versionOf: (answer) => answer.version,
    onSaved: (answer) => {
      queryClient.setQueryData<Tagged<CasePresentation>>(
        queryKey,
        (now) => now && put(now, answer),
      );
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  const change = (written: WrittenSection) => {
    text.change(written);
    onWritten(written);
  };
  const resolve = (written: WrittenSection, version: number) => {
    text.resolve(written, version);
    onWritten(written);
  };
  const theirs = text.isConflict ? theirsIn(text.error) : null;
  const id = fieldId(section.kind);
  const label = t(`section.${section.kind}`);
  const isRecommendation = section.kind === 'RECOMMENDATION';
  return (
    <div onBlur={text.status === 'writing' ? text.flush : undefined} className={styles.section}>
      {section.kind === 'ECONOMY' && (
        <Checkbox
          id={text.value.none ? id : undefined}
          label={t('economy.none')}
          checked={text.value.none}
          onChange={(none) => change({ ...text.value, none })}
        />
      )}
      {!text.value.none && (
        <TextArea
          id={isRecommendation ? undefined : id}
          label={isRecommendation ? t('points.intro') : label}
          hint={t(`section.${section.kind}.hint`)}
          rows={isRecommendation ? 2 : section.kind === 'PRESENTATION' ? 10 : 5}
          maxLength={LONG}
          value={text.value.text}
          onChange={(value) => change({ ...text.value, text: value })}
        />
      )}
      {isRecommendation && (
        <PointsEditor
          points={text.value.points}
          onChange={(points) => change({ ...text.value, points })}
        />
      )}
      <SaveState
        status={text.status}
        savedAt={section.version === 0 ? null : section.changedAt}
        onSave={text.flush}
      />
      {text.status === 'failed' && <ProblemMessage error={text.error} />}
      {theirs && (
        <SectionConflict
          name={label}
          mine={text.value}
          theirs={theirs}
          onResolve={(written) => resolve(written, theirs.version)}
          onGiveUp={() => {
            text.giveUp();
            onWritten(writtenSection(theirs));
            queryClient.setQueryData<Tagged<CasePresentation>>(
              queryKey,
              (now) => now && put(now, theirs),
            );
          }}
        />
      )}
    </div>
  );
}

function theirsIn(error: unknown): PresentationSection | null {
  const theirs = error instanceof Problem ? error.body.theirs : null;
  return (theirs as PresentationSection | undefined) ?? null;
}

function put(now: Tagged<CasePresentation>, section: PresentationSection) {
  return {
    ...now,
    data: {
      ...now.data,
      sections: now.data.sections.map((each) => (each.kind === section.kind ? section : each)),
    },
  };
}
