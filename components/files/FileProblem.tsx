import { Notice } from '@/components/ui/Notice';
import type { ProblemCode } from '@/utils/register/register-problem';
import { registerProblemText } from '@/utils/text/ru/register';

/** Why a file could not be read, and what to do; nothing without a problem. */
export function FileProblem({ problem, name }: { problem: ProblemCode | null; name: string }) {
  if (problem === null) return null;
  const { title, todo } = registerProblemText[problem];
  return (
    <Notice tone="warning" live title={<span data-quoted="">{[title, name && `«${name}»`].filter(Boolean).join(': ')}</span>}>
      {todo}
    </Notice>
  );
}
