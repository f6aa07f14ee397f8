import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '@/testing';
import {
  ChartWithTable,
  DataTable,
  ExportLinks,
  FileDrop,
  Tabs,
  TextField,
  ToastProvider,
  TrafficLight,
  useToast,
} from '.';

describe('DataTable', () => {
  it('sorts numbers by size and turns round at the second press', async () => {
    const user = userEvent.setup({ delay: null });
    render(
      <DataTable
        caption="Puljer"
        rows={[{ amount: 9 }, { amount: 100 }, { amount: 20 }]}
        rowKey={(row) => String(row.amount)}
        columns={[
          {
            key: 'amount',
            header: 'Beløb',
            numeric: true,
            sortBy: (row) => row.amount,
            cell: (row) => row.amount,
          },
        ]}
      />,
    );
    const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells()).toEqual(['9', '100', '20']);
    await user.click(screen.getByRole('button', { name: /Beløb/ }));
    expect(cells()).toEqual(['9', '20', '100']);
    await user.click(screen.getByRole('button', { name: /Beløb/ }));
    expect(cells()).toEqual(['100', '20', '9']);
    expect(screen.getByRole('table', { name: 'Puljer' })).toBeVisible();
  });
});

describe('Tabs', () => {
  function Example() {
    const [active, setActive] = useState('a');
    const tabs = ['a', 'b', 'c'].map((key) => ({ key, label: key, content: `vist ${key}` }));
    return <Tabs label="Valg" tabs={tabs} active={active} onChange={setActive} />;
  }

  it('moves by arrow keys, round the end, and by Home and End', async () => {
    const user = userEvent.setup({ delay: null });
    render(<Example />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'c' })).toHaveFocus();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('vist c');
    await user.keyboard('{Home}');
    expect(screen.getByRole('tabpanel')).toHaveTextContent('vist a');
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName('c');
  });
});

describe('a chart', () => {
  it('gives way to the same figures as a table, and back', async () => {
    const user = userEvent.setup({ delay: null });
    render(<ChartWithTable caption="Lys over tid" chart="tegningen" table="tabellen" />);
    expect(screen.getByText('tabellen')).toHaveClass('only-print');
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    expect(screen.getByText('tabellen')).not.toHaveClass('only-print');
    expect(screen.getByText('tegningen')).toHaveClass('only-print');
    await user.click(screen.getByRole('button', { name: 'Vis som diagram' }));
    expect(screen.getByText('tegningen')).not.toHaveClass('only-print');
  });
});

describe('export links', () => {
  it('carry what narrows the list', () => {
    render(<ExportLinks label="Projekter" path="/liste/sheet" query={{ level: 1, q: '' }} />);
    expect(screen.getByRole('link', { name: 'Projekter: hent XLSX' })).toHaveAttribute(
      'href',
      '/liste/sheet?format=xlsx&level=1&language=da',
    );
  });
});

describe('a field', () => {
  it('reads hint and error aloud with its control', async () => {
    render(
      <main>
        <TextField label="Titel" hint="Kort" error="Mangler" value="" onChange={() => {}} />
      </main>,
    );
    const control = screen.getByRole('textbox', { name: 'Titel' });
    expect(control).toHaveAccessibleDescription('Kort Mangler');
    expect(control).toBeInvalid();
    await expectAccessible();
  });
});

describe('FileDrop', () => {
  it('is reached by the keyboard and hands over what is chosen', async () => {
    const user = userEvent.setup({ delay: null });
    const onFiles = vi.fn();
    render(<FileDrop label="Referater" onFiles={onFiles} multiple />);
    await user.tab();
    const input = screen.getByLabelText('Referater');
    expect(input).toHaveFocus();
    const file = new File(['Punkt 1'], 'referat.txt', { type: 'text/plain' });
    await user.upload(input, file);
    expect(onFiles).toHaveBeenCalledWith([file]);
  });
});

describe('a toast', () => {
  function Example({ undo }: { undo: () => void }) {
    const toast = useToast();
    return (
      <button type="button" onClick={() => toast('Flyttet', undo)}>
        Flyt
      </button>
    );
  }

  it('is announced and can be undone once', async () => {
    const user = userEvent.setup({ delay: null });
    const undo = vi.fn();
    render(
      <ToastProvider>
        <Example undo={undo} />
      </ToastProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Flyt' }));
    expect(screen.getByRole('status')).toHaveTextContent('Flyttet');
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('TrafficLight', () => {
  it('says what is judged and how, not by colour alone', () => {
    render(<TrafficLight light="RED" about="Tid" />);
    expect(screen.getByRole('img', { name: 'Tid: Kritisk' })).toBeVisible();
  });
});
