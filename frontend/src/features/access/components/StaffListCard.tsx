import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, DataTable, FileDrop, Notice, ProblemMessage, useToast } from '@/ui';
import { sendStaffList } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';

/** Reads people and positions from a file: first what it would do, then all of it. */
export function StaffListCard() {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const preview = useMutation({ mutationFn: (chosen: File) => sendStaffList(chosen, 'preview') });
  const apply = useMutation({
    mutationFn: (chosen: File) => sendStaffList(chosen, 'apply'),
    onSuccess: async () => {
      toast(t('list.done'));
      setFile(null);
      preview.reset();
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const lines = preview.data?.lines ?? [];
  const isWrong = lines.some((line) => line.errors.length > 0);
  return (
    <Card title={t('list')}>
      <FileDrop
        label={t('list.drop')}
        hint={t('list.hint')}
        accept=".csv,text/csv"
        onFiles={([chosen]) => {
          if (!chosen) return;
          setFile(chosen);
          apply.reset();
          preview.mutate(chosen);
        }}
      />
      <ProblemMessage error={preview.error ?? apply.error} />
      {lines.length > 0 && (
        <>
          {isWrong && <Notice tone="warn" title={t('list.wrong')} />}
          <DataTable
            caption={t('list')}
            hideCaption
            rows={lines}
            rowKey={(line) => String(line.line)}
            columns={[
              { key: 'line', header: t('list.line'), cell: (line) => line.line },
              {
                key: 'name',
                header: t('name'),
                rowHeader: true,
                cell: (line) => `${line.name} (${line.username})`,
              },
              {
                key: 'effects',
                header: t('list.effects'),
                cell: (line) => line.effects.map((effect) => t(`effect.${effect}`)).join(', '),
              },
              {
                key: 'errors',
                header: t('list.errors'),
                cell: (line) =>
                  line.errors.map((error) => (
                    <div key={error.field}>
                      <strong>{error.field}</strong>: {error.message}
                    </div>
                  )),
              },
            ]}
          />
          {file && !isWrong && (
            <div className="form-buttons">
              <Button kind="primary" busy={apply.isPending} onClick={() => apply.mutate(file)}>
                {t('list.apply', { n: lines.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
