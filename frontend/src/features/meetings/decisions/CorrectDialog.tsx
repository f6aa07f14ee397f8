import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectedPart, ItemView, MinutesItem, MinutesView } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { Dialog, Loaded, Select, TextArea, useToast } from '@/ui';
import { itemQuery } from '../api/queries';
import { correctMinutes } from './api';
import { useT } from './messages';
import { ReasonForm } from './ReasonForm';

interface CorrectDialogProps {
  /** The minutes and the version they were read at. */
  minutes: Tagged<MinutesView>;
  /** The item that is corrected; closed while `null`. */
  item: MinutesItem | null;
  onClose: () => void;
}

/** Corrects a part of approved minutes in a new version. */
export function CorrectDialog({ minutes, item, onClose }: CorrectDialogProps) {
  const t = useT();
  return (
    <Dialog
      open={item !== null}
      title={t('minutes.correct.item', { number: item?.number ?? 0 })}
      onClose={onClose}
      wide
    >
      {item && <WithTexts minutes={minutes} item={item} onClose={onClose} />}
    </Dialog>
  );
}

interface FormProps extends CorrectDialogProps {
  item: MinutesItem;
}

function WithTexts(props: FormProps) {
  const query = useQuery(itemQuery(props.item.id));
  return (
    <Loaded query={query} lines={6}>
      {({ data }) => <CorrectForm {...props} texts={textsOf(props, data)} />}
    </Loaded>
  );
}

function CorrectForm({ minutes, item, onClose, texts }: FormProps & { texts: Texts }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [part, setPart] = useState<WrittenPart>(item.decision ? 'DECISION' : 'TITLE');
  const [text, setText] = useState(texts[part]);
  const correct = useMutation({
    mutationFn: (reason: string) =>
      correctMinutes(minutes.data.meetingId, minutes.etag, { itemId: item.id, part, text, reason }),
    onSuccess: async ({ version }) => {
      toast(t('minutes.corrected.done', { version }));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      onClose();
    },
  });
  const parts = (Object.keys(texts) as WrittenPart[]).filter(
    (each) => each !== 'DECISION' || item.decision,
  );
  return (
    <ReasonForm
      action={t('minutes.correct.save')}
      error={correct.error}
      busy={correct.isPending}
      missing={
        text.trim() ? [] : [{ fieldId: 'correct-text', message: t('minutes.correct.text.missing') }]
      }
      onGive={(reason) => correct.mutate(reason)}
    >
      <p>{t('minutes.correct.hint')}</p>
      <Select
        label={t('minutes.correct.part')}
        value={part}
        options={parts.map((each) => ({ value: each, label: t(`part.${each}`) }))}
        onChange={(chosen) => {
          setPart(chosen as WrittenPart);
          setText(texts[chosen as WrittenPart]);
        }}
      />
      <TextArea
        id="correct-text"
        label={t('minutes.correct.text')}
        rows={6}
        value={text}
        onChange={setText}
      />
    </ReasonForm>
  );
}

/** The parts one person may correct alone; the rest comes with a new edition. */
type WrittenPart = 'DECISION' | 'TITLE' | 'BACKGROUND' | 'PRESENTATION' | 'ECONOMY' | 'ASSESSMENT';
type Texts = Record<WrittenPart, string>;

/** How the parts read now, corrections included. */
function textsOf({ minutes, item }: FormProps, read: ItemView): Texts {
  const texts: Texts = {
    DECISION: item.decision?.text ?? '',
    TITLE: read.title,
    BACKGROUND: read.sections.background ?? '',
    PRESENTATION: read.sections.presentation ?? '',
    ECONOMY: read.sections.economy ?? '',
    ASSESSMENT: read.sections.assessment ?? '',
  };
  for (const { itemId, correction } of minutes.data.corrections) {
    if (itemId === item.id && correction && isWritten(correction.part, texts)) {
      texts[correction.part] = correction.after;
    }
  }
  return texts;
}

function isWritten(part: CorrectedPart, texts: Texts): part is WrittenPart {
  return part in texts;
}
