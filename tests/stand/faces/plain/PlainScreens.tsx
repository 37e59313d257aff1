import { SIGN_IN_ERRORS } from '../../model/messages.ts';
import { NEWS } from '../../model/news.ts';

/** The page that a person sees whose sign-in failed. */
export function PlainSignInError({ kind }: { kind: string }) {
  const error = SIGN_IN_ERRORS[kind] ?? SIGN_IN_ERRORS.unexpected;
  if (!error) return null;
  return (
    <div className="sign-in">
      <div className="box">
        <div className="brand">
          <b>ЭПОС</b>.Авторизация
        </div>
        <h1>{error.title}</h1>
        <p>{error.text}</p>
        {error.person && (
          <dl>
            {error.person.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {error.account && <p className="muted">Идентификатор учётной записи: {error.account}</p>}
        <a className="button primary" href="/plain/employees">
          На главную
        </a>
      </div>
    </div>
  );
}

/** A page without any card. */
export function PlainNews() {
  return (
    <section className="news">
      <h1>Новости</h1>
      {NEWS.map(({ date, title, text }) => (
        <article key={title}>
          <span className="muted">{date}</span>
          <h2>{title}</h2>
          <p>{text}</p>
        </article>
      ))}
    </section>
  );
}

export function PlainMissing() {
  return <p className="done">Раздел не найден</p>;
}
