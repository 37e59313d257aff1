import { Button, Descriptions, Result, Typography } from 'antd';
import { SIGN_IN_ERRORS } from '../../model/messages.ts';
import { NEWS } from '../../model/news.ts';

/** The page that a person sees whose sign-in failed. */
export function AntdSignInError({ kind }: { kind: string }) {
  const error = SIGN_IN_ERRORS[kind] ?? SIGN_IN_ERRORS.unexpected;
  if (!error) return null;
  return (
    <Result
      status="warning"
      title={error.title}
      subTitle={error.text}
      extra={
        <Button type="primary" href="/antd/employees">
          На главную
        </Button>
      }
    >
      {error.person && (
        <Descriptions
          column={1}
          bordered
          size="small"
          items={error.person.map(({ label, value }) => ({ key: label, label, children: value }))}
        />
      )}
      {error.account && <Typography.Text type="secondary">Идентификатор учётной записи: {error.account}</Typography.Text>}
    </Result>
  );
}

/** A page without any card. */
export function AntdNews() {
  return (
    <>
      <Typography.Title level={4}>Новости</Typography.Title>
      {NEWS.map(({ date, title, text }) => (
        <article key={title}>
          <Typography.Text type="secondary">{date}</Typography.Text>
          <Typography.Title level={5} style={{ margin: '0 0 4px' }}>
            {title}
          </Typography.Title>
          <Typography.Paragraph>{text}</Typography.Paragraph>
        </article>
      ))}
    </>
  );
}
