import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import type { ApprovalRule, MinutesRule, SetMinutesRule } from '@/api/meetings';
import { Button, Card, Loaded, ProblemMessage, RadioGroup, TextField, useToast } from '@/ui';
import { minutesRuleQuery, setMinutesRule } from './api';
import { useT } from './messages';

const RULES: readonly ApprovalRule[] = ['SECRETARY', 'CHAIR', 'MEMBERS', 'NEXT_MEETING'];

/** Who approves a body's minutes. */
export function RuleCard({ bodyCode }: { bodyCode: string }) {
  const t = useT();
  const query = useQuery(minutesRuleQuery(bodyCode));
  return (
    <Card title={t('rule.title')}>
      <Loaded query={query} lines={4}>
        {(rule) => <RuleForm key={rule.version} rule={rule} />}
      </Loaded>
    </Card>
  );
}

function RuleForm({ rule }: { rule: MinutesRule }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ApprovalRule>(rule.rule);
  const [quorum, setQuorum] = useState(rule.quorum ? String(rule.quorum) : '');
  const save = useMutation({
    mutationFn: (body: SetMinutesRule) => setMinutesRule(rule, body),
    onSuccess: async () => {
      toast(t('rule.saved'));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      rule: chosen,
      quorum: chosen === 'MEMBERS' && quorum ? Number(quorum) : undefined,
    });
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error} />
      <RadioGroup
        label={t('rule.title')}
        value={chosen}
        options={RULES.map((each) => ({ value: each, label: t(`rule.${each}`) }))}
        onChange={(value) => setChosen(value as ApprovalRule)}
      />
      {chosen === 'MEMBERS' && (
        <TextField
          label={t('rule.quorum')}
          hint={t('rule.quorum.hint')}
          optional
          width="short"
          inputMode="numeric"
          value={quorum}
          onChange={(value) => setQuorum(value.replace(/\D/g, ''))}
        />
      )}
      {chosen === 'CHAIR' && (
        <p className="muted small">
          {rule.chairName ? t('rule.chair', { name: rule.chairName }) : t('rule.chair.none')}{' '}
          <Link to="/organer/$bodyCode" params={{ bodyCode: rule.bodyCode }}>
            {t('rule.chair.change')}
          </Link>
        </p>
      )}
      {rule.actions.includes('edit') && (
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('rule.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
