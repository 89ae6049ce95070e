/** The check as one JSON object: the public contract, read by other programs. */
import type { CheckedFile, Diagnostic } from '../../check/diagnostic';
import type { Report } from '../../check/report/report';
import type { Checkup } from './run-targets';

/** @param withReports adds `report` to each scenario that has one. */
export function toJson(checkup: Checkup, withReports: boolean): string {
  const scenarios = checkup.scenarios.map(({ checked, report }) => ({
    ...fileOf(checked),
    ...(withReports && report ? { report: report as Report } : {}),
  }));
  const files = [...checkup.data.map(fileOf), ...scenarios, ...checkup.plans.map(fileOf)];
  const ok = files.every((file) => file.ok);
  return JSON.stringify({ ok, files }, null, 2);
}

/** Only what the contract names, in its order. */
function fileOf({ file, ok, diagnostics, explored, score }: CheckedFile): CheckedFile {
  const found = diagnostics.map(diagnosticOf);
  return {
    file,
    ok,
    diagnostics: found,
    ...(explored ? { explored } : {}),
    ...(score ? { score } : {}),
  };
}

function diagnosticOf(found: Diagnostic): Diagnostic {
  const { code, severity, file, line, message, path, explained } = found;
  return {
    code,
    severity,
    file,
    line,
    message,
    ...(path ? { path } : {}),
    ...(explained ? { explained } : {}),
  };
}
