import { useState, type ReactNode } from 'react';
import type { BodyRules } from '@/api/bodies';
import type { Tagged } from '@/lib/http';
import { Button, Card, Dialog } from '@/ui';
import { useT } from '../messages';

interface EditableCardProps {
  /** The body, which says whether it may be edited. */
  body: Tagged<BodyRules>;
  /** The heading of the card and of the dialog. */
  title: string;
  /** What the card shows. */
  children: ReactNode;
  /** The form, given how to close the dialog. */
  form: (close: () => void) => ReactNode;
  /** Room for a table in the dialog. */
  wide?: boolean;
}

/** A card of a body whose content those who may can edit in a dialog. */
export function EditableCard({ body, title, children, form, wide = false }: EditableCardProps) {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  const close = () => setEditing(false);
  return (
    <Card
      title={title}
      aside={
        body.data.actions.includes('edit') && (
          <Button
            size="small"
            aria-label={`${t('edit')}: ${title}`}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
        )
      }
    >
      {children}
      <Dialog open={isEditing} title={title} wide={wide} onClose={close}>
        {form(close)}
      </Dialog>
    </Card>
  );
}
