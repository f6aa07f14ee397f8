import { useRouter } from '@tanstack/react-router';
import { LinkTabs } from '@/ui';
import { useT } from '../messages';
import { useReadsStatus } from './rights';
import { useHasMandates } from './useHasMandates';

/** Links between the portfolio's own pages; those the person may open. */
export function PortfolioTabs() {
  const t = useT();
  const router = useRouter();
  const readsStatus = useReadsStatus();
  const hasMandates = useHasMandates();
  const pages = [
    { path: '/portefoelje', label: t('tabs.list'), isOpen: true },
    { path: '/portefoelje/tidslinje', label: t('tabs.timeline'), isOpen: readsStatus },
    { path: '/portefoelje/ressourcer', label: t('tabs.resources'), isOpen: readsStatus },
    { path: '/portefoelje/statusrunder', label: t('tabs.rounds'), isOpen: readsStatus },
    { path: '/portefoelje/personer', label: t('tabs.people'), isOpen: readsStatus },
    { path: '/mandater', label: t('tabs.mandates'), isOpen: hasMandates },
    { path: '/portefoelje/erfaringer', label: t('tabs.lessons'), isOpen: readsStatus },
    { path: '/portefoelje/forskel', label: t('tabs.differences'), isOpen: readsStatus },
  ];
  return (
    <LinkTabs
      label={t('tabs.portfolio')}
      tabs={pages.filter((page) => page.isOpen && page.path in router.routesByPath)}
    />
  );
}
