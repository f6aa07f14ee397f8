import type { ProgrammeEconomy, StageFigures } from '@/api/benefits';
import { formatNumber } from '@/lib/format';
import { Card, DataTable, ExportLinks, Select, type Column } from '@/ui';
import { useState } from 'react';
import { useT, type BenefitsT } from '../messages';

const WHOLE = '';
const NO_PART = '-';
const FIGURES = ['investments', 'benefits', 'otherIncome', 'balance', 'target', 'result'] as const;

/** The year's figures, planned, decided, booked and realised; as a whole or of one sub-programme. */
export function StagesCard({ economy }: { economy: ProgrammeEconomy }) {
  const t = useT();
  const [chosen, setChosen] = useState(WHOLE);
  const stages =
    chosen === WHOLE
      ? economy.stages
      : (economy.parts.find((part) => (part.subProgramme ?? NO_PART) === chosen)?.stages ?? []);
  return (
    <Card
      title={t('stages')}
      aside={
        <ExportLinks
          label={t('stages')}
          path={`/api/budget/v1/programme-economies/${economy.code}/stages/sheet`}
          query={{ year: economy.year }}
        />
      }
    >
      <Select
        label={t('subProgramme')}
        placeholder={t('wholeProgramme')}
        value={chosen}
        options={economy.parts.map((part) => ({
          value: part.subProgramme ?? NO_PART,
          label: part.subProgramme ?? t('noPart'),
        }))}
        onChange={setChosen}
      />
      <DataTable
        caption={t('stages')}
        hideCaption
        columns={columns(t)}
        rows={stages}
        rowKey={(row) => row.stage}
      />
    </Card>
  );
}

function columns(t: BenefitsT): Column<StageFigures>[] {
  return [
    {
      key: 'stage',
      header: t('stage'),
      rowHeader: true,
      cell: (row) => t(`stage.${row.stage}`),
    },
    ...FIGURES.map((figure) => ({
      key: figure,
      header: t(`figure.${figure}`),
      numeric: true,
      cell: (row: StageFigures) => formatNumber(row[figure]),
    })),
  ];
}
