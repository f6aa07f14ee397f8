import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Lesson } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import {
  Button,
  Card,
  Dialog,
  EmptyState,
  IconButton,
  Loaded,
  ProblemMessage,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import styles from '../components/portfolio.module.css';
import { useT } from './messages';
import { projectLessonsQuery, saveLesson } from './queries';

interface ProjectLessonsProps {
  projectId: string;
  /** Whether the person keeps the project. */
  mayKeep: boolean;
}

/** What a closed project taught, written by those who keep it. */
export function ProjectLessons({ projectId, mayKeep }: ProjectLessonsProps) {
  const t = useT();
  const query = useQuery(projectLessonsQuery(projectId));
  const [open, setOpen] = useState<{ lesson: Lesson | null } | null>(null);
  return (
    <Card
      title={t('title')}
      aside={
        mayKeep && (
          <Button icon="plus" onClick={() => setOpen({ lesson: null })}>
            {t('add')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('project.none')}>{t('project.none.hint')}</EmptyState>
          ) : (
            items.map((lesson) => (
              <div key={lesson.id} className={styles.report}>
                <div className="spread">
                  <strong>{lesson.title}</strong>
                  {lesson.actions.includes('edit') && (
                    <IconButton
                      icon="edit"
                      label={t('edit', { title: lesson.title })}
                      onClick={() => setOpen({ lesson })}
                    />
                  )}
                </div>
                <p className="reading">{lesson.text}</p>
                <p className="muted small">
                  {t('by', { name: lesson.writtenBy, date: formatDate(lesson.writtenAt) })}
                </p>
              </div>
            ))
          )
        }
      </Loaded>
      {open && (
        <LessonDialog projectId={projectId} lesson={open.lesson} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

interface LessonDialogProps {
  projectId: string;
  /** The lesson that is written anew; null for a new one. */
  lesson: Lesson | null;
  onClose: () => void;
}

function LessonDialog({ projectId, lesson, onClose }: LessonDialogProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState(lesson?.title ?? '');
  const [text, setText] = useState(lesson?.text ?? '');
  const save = useMutation({
    mutationFn: () => saveLesson(projectId, lesson, { title, text }),
    onSuccess: async () => {
      toast(t('saved'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio', 'lessons'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog open title={lesson ? t('edit', { title: lesson.title }) : t('add')} onClose={onClose}>
      <form className="form-fields" onSubmit={submit}>
        <TextField
          label={t('field.title')}
          width="wide"
          required
          maxLength={200}
          value={title}
          onChange={setTitle}
        />
        <TextArea
          label={t('field.text')}
          rows={8}
          required
          maxLength={10_000}
          value={text}
          onChange={setText}
        />
        <ProblemMessage error={save.error} />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
