import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchVariants } from '@/components/checklist/SearchVariants';

afterEach(cleanup);

describe('variants of a search', () => {
  it('are copied one by one, and again at a click', async () => {
    const user = userEvent.setup();
    const copy = vi.fn(async () => true);
    render(<SearchVariants variants={['Королёва', 'Королева']} copy={copy} />);
    await user.click(screen.getByRole('button', { name: 'Скопировать первый' }));
    await user.click(screen.getByRole('button', { name: 'Скопировать следующий (2 из 2)' }));
    expect(copy.mock.calls).toEqual([['Королёва'], ['Королева']]);
    expect(screen.getByRole('status').textContent).toBe('Все варианты скопированы.');
    await user.click(screen.getByRole('button', { name: 'Скопировать «Королёва»' }));
    expect(copy).toHaveBeenLastCalledWith('Королёва');
  });

  it('stay where they are when the browser refuses', async () => {
    const user = userEvent.setup();
    render(<SearchVariants variants={['Ли']} copy={async () => false} />);
    await user.click(screen.getByRole('button', { name: 'Скопировать первый' }));
    expect(screen.getByRole('status').textContent).toContain('Ctrl+C');
    expect(screen.getByRole('button', { name: 'Скопировать первый' })).toBeTruthy();
  });

  it('go on where they were left when the popup has been closed meanwhile', async () => {
    const onCopied = vi.fn();
    const props = { variants: ['Королёва', 'Королева'], copy: async () => true, onCopied };
    render(<SearchVariants {...props} copied={['Королёва', 'Попов']} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Скопировать следующий (2 из 2)' }));
    expect(onCopied).toHaveBeenCalledWith(['Королёва', 'Королева']);
  });
});
