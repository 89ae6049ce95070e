/**
 * The published conversions between what a laboratory and a meter report.
 * Sources: C24 (estimated average glucose), C25 (IFCC and NGSP). Must not know any person.
 */

/** HbA1c in mmol/mol (IFCC) as per cent (NGSP). Source C25. */
export function ngspOf(mmolPerMol: number): number {
  return 0.0915 * mmolPerMol + 2.15;
}

/** HbA1c in per cent (NGSP) as mmol/mol (IFCC). Source C25. */
export function ifccOf(percent: number): number {
  return (percent - 2.15) / 0.0915;
}

/** The average glucose in mmol/L that goes with an HbA1c in mmol/mol. Source C24. */
export function averageGlucoseOf(mmolPerMol: number): number {
  return 1.59 * ngspOf(mmolPerMol) - 2.59;
}

/** The HbA1c in mmol/mol that a steady average glucose in mmol/L leads to. Source C24. */
export function hba1cOf(averageGlucose: number): number {
  return ifccOf((averageGlucose + 2.59) / 1.59);
}
