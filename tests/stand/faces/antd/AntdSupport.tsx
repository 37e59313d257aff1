import { AutoComplete, Button, Form, Input, Result, Select, Typography, Upload } from 'antd';
import { useState } from 'react';
import { SUPPORT } from '../../model/messages.ts';
import { ORGANIZATIONS } from '../../model/person.ts';
import { EMPTY_REQUEST, isComplete, schoolsLike } from '../../model/support.ts';

/** The letter's support form; it sends nothing. */
export function AntdSupport() {
  const [request, setRequest] = useState(EMPTY_REQUEST);
  const [sent, setSent] = useState(false);
  const change = (part: Partial<typeof request>) => setRequest((current) => ({ ...current, ...part }));
  if (sent) return <Result status="success" title="Обращение принято" />;
  return (
    <Form layout="horizontal" labelCol={{ span: 6 }} style={{ maxWidth: 760 }} onFinish={() => setSent(isComplete(request))}>
      <Typography.Title level={4}>{SUPPORT.title}</Typography.Title>
      <Form.Item label="Тип обращения" required htmlFor="kind">
        <Select
          id="kind"
          placeholder="Выбрать"
          value={request.kind || null}
          onChange={(kind: string | null) => change({ kind: kind ?? '' })}
          options={SUPPORT.kinds.map((kind) => ({ value: kind, label: kind }))}
        />
      </Form.Item>
      <Form.Item label="Описание" required htmlFor="text">
        <Input.TextArea
          id="text"
          rows={6}
          placeholder={SUPPORT.hint}
          value={request.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Form.Item>
      <Typography.Title level={5}>Ваши контакты</Typography.Title>
      <Form.Item label="ФИО" required htmlFor="name">
        <Input id="name" value={request.name} onChange={(event) => change({ name: event.target.value })} />
      </Form.Item>
      <Form.Item label="Email" required htmlFor="email">
        <Input id="email" value={request.email} onChange={(event) => change({ email: event.target.value })} />
      </Form.Item>
      <Form.Item label="Школа" required htmlFor="school">
        <AutoComplete
          id="school"
          placeholder="Название"
          value={request.school}
          onChange={(school: string | undefined) => change({ school: school ?? '' })}
          options={schoolsLike(request.school, ORGANIZATIONS).map((name) => ({ value: name }))}
        />
      </Form.Item>
      <Form.Item label="Файл" extra={SUPPORT.fileHint}>
        <Upload
          maxCount={1}
          beforeUpload={(file) => {
            change({ file: file.name });
            return false;
          }}
          onRemove={() => change({ file: '' })}
        >
          <Button>Прикрепить файл</Button>
        </Upload>
      </Form.Item>
      <Form.Item wrapperCol={{ offset: 6 }}>
        <Button type="primary" htmlType="submit" disabled={!isComplete(request)}>
          Отправить
        </Button>
      </Form.Item>
    </Form>
  );
}
