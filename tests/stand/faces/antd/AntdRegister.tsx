import { Button, Col, DatePicker, Flex, Form, Input, Row, Select, Space, Table, type TableColumnType, Typography } from 'antd';
import dayjs from 'dayjs';
import { ORGANIZATION_TYPES, ORGANIZATIONS, type StandPerson, type StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { COLUMNS, type ColumnId, type RegisterState, useRegister } from '../../model/use-register.ts';

const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** The grid of a register: an icon in the column's head opens a filter in a floating box. */
export function AntdRegister({ register }: { register: StandRegister }) {
  const state = useRegister(register);
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 12 }}>
        <Typography.Title level={4} style={{ margin: 0 }}>
          {REGISTER_TITLES[register]}
        </Typography.Title>
        <Input.Search
          allowClear
          placeholder="Поиск"
          style={{ width: 300 }}
          value={state.search}
          onChange={(event) => state.setSearch(event.target.value)}
        />
      </Flex>
      <Panel state={state} />
      <Table<StandPerson>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={state.rows}
        columns={COLUMNS.map(({ id, title }) => columnOf(state, id, title))}
        onRow={({ id }) => ({ onClick: () => navigate(`/antd/${register}/${id}`), style: { cursor: 'pointer' } })}
        footer={() => `Показано ${state.rows.length} из ${state.total}`}
      />
    </>
  );
}

function columnOf(state: RegisterState, id: ColumnId, title: string): TableColumnType<StandPerson> {
  const place = state.sorts.findIndex(({ column }) => column === id);
  const sort = state.sorts[place];
  const arrow = sort ? ` ${sort.direction === 'asc' ? '↑' : '↓'}${state.sorts.length > 1 ? place + 1 : ''}` : '';
  return {
    key: id,
    dataIndex: ['values', id],
    title: (
      <button
        type="button"
        style={{ padding: 0, border: 0, background: 'none', font: 'inherit', cursor: 'pointer' }}
        onClick={(event) => state.sortBy(id, event.ctrlKey || event.metaKey)}
      >
        {title}
        {arrow}
      </button>
    ),
    filtered: Boolean(state.filters[id]),
    filterDropdown: ({ confirm }) => (
      <Space style={{ padding: 8 }}>
        <Input
          allowClear
          placeholder="Введите"
          value={state.filters[id] ?? ''}
          onChange={(event) => state.setFilter(id, event.target.value)}
          onPressEnter={() => confirm()}
        />
      </Space>
    ),
    render: (text: string) => <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>,
  };
}

function Panel({ state: { panel, setPanel, reset } }: { state: RegisterState }) {
  return (
    <Form layout="vertical">
      <Row gutter={16} align="bottom">
        <Col span={5}>
          <Form.Item label="Тип организации">
            <Select
              allowClear
              placeholder="Выберите"
              value={panel.organizationType || null}
              onChange={(type: string | null | undefined) => setPanel({ organizationType: type ?? '' })}
              options={options(ORGANIZATION_TYPES)}
            />
          </Form.Item>
        </Col>
        <Col span={7}>
          <Form.Item label="Организация">
            <Select
              allowClear
              placeholder="Выберите"
              value={panel.organization || null}
              onChange={(name: string | null | undefined) => setPanel({ organization: name ?? '' })}
              options={options(ORGANIZATIONS.map(({ name }) => name))}
            />
          </Form.Item>
        </Col>
        <Col span={5}>
          <Form.Item label="Дата рождения по">
            <DatePicker
              format="DD.MM.YYYY"
              style={{ width: '100%' }}
              value={panel.bornBefore ? dayjs(panel.bornBefore, 'DD.MM.YYYY') : null}
              onChange={(day) => setPanel({ bornBefore: day ? day.format('DD.MM.YYYY') : '' })}
            />
          </Form.Item>
        </Col>
        <Col span={4}>
          <Form.Item label="Возраст по">
            <Input placeholder="Введите" value={panel.ageUpTo} onChange={(event) => setPanel({ ageUpTo: event.target.value })} />
          </Form.Item>
        </Col>
        <Col span={3}>
          <Form.Item>
            <Button block onClick={reset}>
              Сбросить
            </Button>
          </Form.Item>
        </Col>
      </Row>
    </Form>
  );
}
