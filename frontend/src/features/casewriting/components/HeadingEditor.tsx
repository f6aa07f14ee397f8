import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import type { CasePresentation } from '@/api/casewriting';
import { Problem } from '@/lib/http';
import { Button, Checkbox, Notice, ProblemMessage, TextField } from '@/ui';
import { tagOf, writeHeading } from '../api/changes';
import { peopleQuery, presentationQuery } from '../api/queries';
import { useT } from '../messages';
import { checkedFieldId } from './fieldIds';
import { SaveState } from './SaveState';
import { useAutosave } from './useAutosave';
import { headingBody, writtenHeading, type WrittenHeading } from './writtenHeading';

interface HeadingEditorProps {
  presentation: CasePresentation;
  /** Gets what stands in the form at each change, for the preview. */
  onWritten: (written: WrittenHeading) => void;
}

/** What stands above the sections; it saves itself. */
export function HeadingEditor({ presentation, onWritten }: HeadingEditorProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const people = useQuery(peopleQuery);
  const peopleId = useId();
  const { queryKey } = presentationQuery(presentation.id);
  const text = useAutosave<WrittenHeading, CasePresentation>({
    draftKey: `presentation.${presentation.id}.heading`,
    saved: { written: writtenHeading(presentation), version: presentation.heading.version },
    send: (written, version) => writeHeading(presentation.id, tagOf(version), headingBody(written)),
    versionOf: (answer) => answer.heading.version,
    onSaved: (answer) => {
      queryClient.setQueryData(queryKey, { data: answer, etag: tagOf(answer.version) });
    },
  });
  const change = (written: WrittenHeading) => {
    text.change(written);
    onWritten(written);
  };
  const keepMine = async () => {
    const newest = await queryClient.fetchQuery({
      ...presentationQuery(presentation.id),
      staleTime: 0,
    });
    text.resolve(text.value, newest.data.heading.version);
  };
  const { value, error } = text;
  const errorAt = (field: string) =>
    error instanceof Problem
      ? error.errors.find((each) => each.field.startsWith(field))?.message
      : undefined;
  const isShownAtField = error instanceof Problem && error.errors.length > 0;
  return (
    <div className="form-fields" onBlur={text.status === 'writing' ? text.flush : undefined}>
      <TextField
        id={checkedFieldId('title')}
        width="wide"
        label={t('field.title')}
        maxLength={300}
        value={value.title}
        error={value.title.trim() === '' ? t('begin.missing') : undefined}
        onChange={(title) => change({ ...value, title })}
      />
      <div className="form-row">
        <TextField
          label={t('field.caseNumber')}
          hint={t('field.caseNumber.hint')}
          optional
          maxLength={40}
          value={value.caseNumber}
          error={errorAt('caseNumber')}
          onChange={(caseNumber) => change({ ...value, caseNumber })}
        />
        <TextField
          id={checkedFieldId('recommender')}
          label={t('field.recommender')}
          hint={t('field.recommender.hint')}
          maxLength={200}
          value={value.recommender}
          onChange={(recommender) => change({ ...value, recommender })}
        />
      </div>
      <TextField
        label={t('field.coAuthors')}
        hint={t('field.coAuthors.hint')}
        optional
        list={peopleId}
        width="wide"
        value={value.coAuthors}
        error={errorAt('coAuthors')}
        onChange={(coAuthors) => change({ ...value, coAuthors })}
      />
      <datalist id={peopleId}>
        {people.data?.items.map((person) => (
          <option key={person.username} value={person.username}>
            {person.name}
          </option>
        ))}
      </datalist>
      <Checkbox
        label={t('field.closed')}
        checked={value.closed}
        onChange={(closed) => change({ ...value, closed })}
      />
      {value.closed && (
        <TextField
          id={checkedFieldId('closedReason')}
          width="wide"
          label={t('field.closedReason')}
          maxLength={1000}
          value={value.closedReason}
          onChange={(closedReason) => change({ ...value, closedReason })}
        />
      )}
      <SaveState status={text.status} savedAt={presentation.changedAt} onSave={text.flush} />
      {text.isConflict && (
        <Notice tone="warn" title={t('conflict.heading')}>
          <div className="cluster">
            <Button size="small" onClick={() => void keepMine()}>
              {t('conflict.keepHeading')}
            </Button>
          </div>
        </Notice>
      )}
      {text.status === 'failed' && !isShownAtField && <ProblemMessage error={error} />}
    </div>
  );
}
