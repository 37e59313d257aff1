import 'antd/dist/reset.css';
import { ConfigProvider, Layout, Menu, Result, theme } from 'antd';
import locale from 'antd/locale/ru_RU';
import dayjs from 'dayjs';
import 'dayjs/locale/ru';
import type { ReactNode } from 'react';
import { MENU, navigate, type Screen } from '../../model/routes.ts';
import { AntdCard } from './AntdCard.tsx';
import { AntdRegister } from './AntdRegister.tsx';
import { AntdNews, AntdSignInError } from './AntdScreens.tsx';
import { AntdSupport } from './AntdSupport.tsx';

dayjs.locale('ru');

function Body({ screen }: { screen: Screen }): ReactNode {
  switch (screen.name) {
    case 'register':
      return <AntdRegister key={screen.register} register={screen.register} />;
    case 'card':
      return <AntdCard key={`${screen.register}/${screen.id}`} register={screen.register} id={screen.id} />;
    case 'support':
      return <AntdSupport />;
    case 'login-error':
      return <AntdSignInError kind={screen.kind} />;
    case 'empty':
      return <AntdNews />;
    case 'missing':
      return <Result status="404" title="Раздел не найден" />;
  }
}

/** The face made of Ant Design. */
export function AntdApp({ screen }: { screen: Screen }) {
  const current = screen.name === 'register' || screen.name === 'card' ? screen.register : screen.name;
  return (
    <ConfigProvider
      locale={locale}
      theme={{
        algorithm: theme.defaultAlgorithm,
        token: { fontFamily: '"Segoe UI", Roboto, Arial, "Liberation Sans", sans-serif', colorPrimary: '#1668dc' },
      }}
    >
      {screen.name === 'login-error' ? (
        <Body screen={screen} />
      ) : (
        <Layout style={{ minHeight: '100vh' }}>
          <Layout.Header style={{ display: 'flex', alignItems: 'center', gap: 32, padding: '0 24px' }}>
            <span style={{ color: '#fff', fontSize: 18, whiteSpace: 'nowrap' }}>ЭПОС.Контингент</span>
            <Menu
              theme="dark"
              mode="horizontal"
              style={{ flex: 1 }}
              selectedKeys={[current]}
              items={MENU.map(({ path, title }) => ({ key: path, label: title }))}
              onClick={({ key }) => navigate(`/antd/${key}`)}
            />
            <span style={{ color: '#ffffffa6', whiteSpace: 'nowrap' }}>Администратор</span>
          </Layout.Header>
          <Layout.Content style={{ padding: '16px 24px' }}>
            <div style={{ padding: 20, background: '#fff', borderRadius: 8 }}>
              <Body screen={screen} />
            </div>
          </Layout.Content>
        </Layout>
      )}
    </ConfigProvider>
  );
}
