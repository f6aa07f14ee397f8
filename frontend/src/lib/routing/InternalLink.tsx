import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface InternalLinkProps {
  /** A path within the app that comes from the server, such as `/puljer/7`. */
  path: string;
  /** What the link says; stays as plain text where no screen answers the path. */
  children: ReactNode;
  /** Leaves the text out as well where no screen answers the path. */
  orNothing?: boolean;
  /** Class names of the link. */
  className?: string;
}

/** A link whose path only the server knows; plain text if no screen answers it. */
export function InternalLink({ path, children, orNothing = false, className }: InternalLinkProps) {
  const router = useRouter();
  const [, params, found] = router.getMatchedRoutes(path.split(/[?#]/)[0] ?? path);
  // The router puts what is left of a path that only begins like a route into `**`.
  const exists = found !== undefined && params['**'] === undefined;
  if (!path.startsWith('/') || path.startsWith('//') || !exists) {
    return orNothing ? null : <>{children}</>;
  }

  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void router.navigate({ href: path });
  };
  return (
    <a href={path} className={className} onClick={follow}>
      {children}
    </a>
  );
}
