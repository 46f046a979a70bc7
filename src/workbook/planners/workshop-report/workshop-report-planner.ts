import { reportEmpty, reportExample } from '../../../i18n/en-planner-workshop-report.ts';
import type { WorkshopReport } from '../../../schema/planners/workshop-report.ts';
import type { Planner } from '../planner.ts';

export const workshopReportPlanner: Planner<WorkshopReport> = {
  name: 'workshop-report',
  version: 1,
  empty: reportEmpty,
  start: reportEmpty,
  example: () => reportExample,
};
