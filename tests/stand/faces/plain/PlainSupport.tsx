import { type ReactNode, useState } from 'react';
import { SUPPORT } from '../../model/messages.ts';
import { ORGANIZATIONS } from '../../model/person.ts';
import { EMPTY_REQUEST, isComplete, schoolsLike } from '../../model/support.ts';

/** The letter's support form; it sends nothing. */
export function PlainSupport() {
  const [request, setRequest] = useState(EMPTY_REQUEST);
  const [sent, setSent] = useState(false);
  const [open, setOpen] = useState(false);
  const change = (part: Partial<typeof request>) => setRequest((current) => ({ ...current, ...part }));
  if (sent) return <p className="done">Обращение принято</p>;
  return (
    <form
      className="support"
      onSubmit={(event) => {
        event.preventDefault();
        setSent(isComplete(request));
      }}
    >
      <h1>{SUPPORT.title}</h1>
      <Line title="Тип обращения *">
        <select value={request.kind} onChange={(event) => change({ kind: event.target.value })}>
          <option value="">Выбрать</option>
          {SUPPORT.kinds.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </Line>
      <Line title="Описание *">
        <textarea rows={7} placeholder={SUPPORT.hint} value={request.text} onChange={(event) => change({ text: event.target.value })} />
      </Line>
      <h2>Ваши контакты</h2>
      <Line title="ФИО *">
        <input value={request.name} onChange={(event) => change({ name: event.target.value })} />
      </Line>
      <Line title="Email *">
        <input value={request.email} onChange={(event) => change({ email: event.target.value })} />
      </Line>
      <Line title="Школа *">
        <input
          placeholder="Название"
          value={request.school}
          onFocus={() => setOpen(true)}
          onBlur={() => setTimeout(() => setOpen(false), 150)}
          onChange={(event) => change({ school: event.target.value })}
        />
        {open && (
          <div className="options">
            {schoolsLike(request.school, ORGANIZATIONS).map((name) => (
              <button key={name} type="button" onClick={() => change({ school: name })}>
                {name}
              </button>
            ))}
          </div>
        )}
      </Line>
      <div className="attach">
        <label className="button">
          Прикрепить файл
          <input type="file" hidden onChange={(event) => change({ file: event.target.files?.[0]?.name ?? '' })} />
        </label>
        <span className="muted">{request.file || SUPPORT.fileHint}</span>
      </div>
      <button type="submit" className="button primary" disabled={!isComplete(request)}>
        Отправить
      </button>
    </form>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="line">
      <div className="label">{title}</div>
      <div className="control">{children}</div>
    </div>
  );
}
