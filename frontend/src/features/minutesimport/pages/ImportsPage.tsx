import { FileDrop, PageHeading } from '@/ui';
import { AcceptClear } from '../components/AcceptClear';
import { ReportCard } from '../components/ReportCard';
import { UploadList } from '../components/UploadList';
import { useUploads } from '../components/useUploads';
import { useT } from '../messages';

const ACCEPTED_FILES = '.txt,.md,.html,.htm,.pdf,.docx';

/** Takes published minutes in, many at a time, and reports on every file that was taken in. */
export function ImportsPage() {
  const t = useT();
  const { uploads, add, again } = useUploads();
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('title.intro')} />
      <div className="stack">
        <FileDrop
          label={t('drop.label')}
          hint={t('drop.hint')}
          accept={ACCEPTED_FILES}
          multiple
          onFiles={add}
        />
        {uploads.length > 0 && <UploadList uploads={uploads} onAgain={again} />}
        <AcceptClear />
        <ReportCard />
      </div>
    </div>
  );
}
