import { classNames } from '@/components/ui/class-names';
import { helpLink } from '@/utils/app/help/help-pages';
import type { Block, Span } from '@/utils/app/help/read-markdown';
import styles from './Markdown.module.css';

interface MarkdownProps {
  blocks: readonly Block[];
  pictures: Readonly<Record<string, string>>;
  /** The entry that was asked for, '' = none. */
  marked: string;
}

/** A page of the help as it was read; nothing of it is made of markup. */
export function Markdown({ blocks, pictures, marked }: MarkdownProps) {
  return blocks.map((block) => <Part key={JSON.stringify(block)} block={block} pictures={pictures} marked={marked} />);
}

function Part({ block, pictures, marked }: { block: Block } & Pick<MarkdownProps, 'pictures' | 'marked'>) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : 'h3';
      const named = block.id === '' ? {} : { id: block.id, tabIndex: -1 };
      return (
        <Heading {...named} className={classNames(styles.heading, block.id !== '' && block.id === marked && styles.marked)}>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={block.ordered ? styles.ordered : styles.list}>
          {block.items.map((spans) => (
            <li key={JSON.stringify(spans)}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    case 'image': {
      const source = pictures[block.source.split('/').at(-1) ?? ''];
      return source ? <img className={styles.picture} src={source} alt={block.text} /> : null;
    }
  }
}

function Table({ head, rows }: Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>) {
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((spans) => (
              <th key={JSON.stringify(spans)} scope="col">
                <Spans spans={spans} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={JSON.stringify(cells)}>
              {cells.map((spans, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table do not move
                <td key={at}>
                  <Spans spans={spans} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, at) => {
    const key = `${at} ${span.kind}`;
    if (span.kind === 'strong') return <strong key={key}>{span.text}</strong>;
    if (span.kind === 'code') return <code key={key}>{span.text}</code>;
    if (span.kind !== 'link') return span.text;
    const to = helpLink(span.to);
    return to === '' ? (
      <span key={key}>{span.text}</span>
    ) : (
      <a key={key} href={to} {...(to.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}>
        {span.text}
      </a>
    );
  });
}
