import { Checkbox, TextArea, TextField } from '@/ui';
import { useT } from '../messages';
import { SECTIONS, type WrittenItem } from './writtenItem';

interface ItemFieldsProps {
  /** What is written. */
  value: WrittenItem;
  /** Gets what is written at each change. */
  onChange: (value: WrittenItem) => void;
  /** What is wrong with the title. */
  titleError?: string | undefined;
}

/** The fields of a case presentation. */
export function ItemFields({ value, onChange, titleError }: ItemFieldsProps) {
  const t = useT();
  const set =
    <K extends keyof WrittenItem>(key: K) =>
    (next: WrittenItem[K]) =>
      onChange({ ...value, [key]: next });
  return (
    <>
      <TextField
        id="item-title"
        width="wide"
        label={t('field.title')}
        error={titleError}
        value={value.title}
        onChange={set('title')}
      />
      <div className="form-row">
        <TextField
          label={t('field.caseNumber')}
          optional
          value={value.caseNumber}
          onChange={set('caseNumber')}
        />
        <TextField
          label={t('field.recommender')}
          hint={t('field.recommender.hint')}
          optional
          value={value.recommender}
          onChange={set('recommender')}
        />
      </div>
      <Checkbox label={t('field.closed')} checked={value.closed} onChange={set('closed')} />
      <TextArea
        label={t('field.points')}
        hint={t('add.points.hint')}
        optional
        rows={4}
        value={value.points}
        onChange={set('points')}
      />
      {SECTIONS.map((section) => (
        <TextArea
          key={section}
          label={t(`section.${section}`)}
          optional
          rows={section === 'presentation' ? 8 : 4}
          value={value[section]}
          onChange={set(section)}
        />
      ))}
    </>
  );
}
