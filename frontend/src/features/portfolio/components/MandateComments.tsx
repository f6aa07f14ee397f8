import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MandateSection, MandateView } from '@/api/portfolio';
import { formatDateTime } from '@/lib/format';
import { Button, Card, ProblemMessage, Select, Tag, TextArea, useToast } from '@/ui';
import { commentOnMandate } from '../api/changes';
import { useT } from '../messages';

const SECTIONS = [
  'PURPOSE',
  'BACKGROUND',
  'GOALS',
  'SCOPE',
  'ORGANISATION',
  'TIME',
  'RESOURCES',
  'BENEFITS',
  'ECONOMY',
  'RISKS',
] as const satisfies readonly MandateSection[];

/** Remarks on the mandate, oldest first, and a new one. */
export function MandateComments({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [about, setAbout] = useState<MandateSection | null>(null);
  const send = useMutation({
    mutationFn: () => commentOnMandate(mandate.id, { text: text.trim(), about }),
    onSuccess: async () => {
      setText('');
      toast(t('comments.saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  return (
    <Card title={t('comments.title')}>
      <div className="stack">
        {mandate.comments.length === 0 && <p className="muted">{t('comments.none')}</p>}
        {mandate.comments.map((comment) => (
          <div key={comment.id}>
            <p className="muted small">
              {comment.author}, {formatDateTime(comment.writtenAt)}
              {comment.about && (
                <>
                  {' '}
                  <Tag>{t(`section.${comment.about}`)}</Tag>
                </>
              )}
            </p>
            <p className="reading">{comment.text}</p>
          </div>
        ))}
        {mandate.actions.includes('comment') && (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim()) send.mutate();
            }}
          >
            <Select
              label={t('comments.about')}
              placeholder={t('comments.about.all')}
              value={about ?? ''}
              options={SECTIONS.map((value) => ({ value, label: t(`section.${value}`) }))}
              onChange={(value) => setAbout(SECTIONS.find((one) => one === value) ?? null)}
            />
            <TextArea
              label={t('comments.write')}
              rows={3}
              maxLength={4000}
              value={text}
              onChange={setText}
            />
            <ProblemMessage error={send.error} />
            <div>
              <Button type="submit" busy={send.isPending}>
                {t('comments.send')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Card>
  );
}
