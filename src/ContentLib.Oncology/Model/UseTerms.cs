namespace ContentLib.Oncology;

/// <summary>What stands behind a use of a therapy or medication in a cancer.</summary>
public enum UseStatus
{
    /// <summary>Approved by the regulator of the region, as a regular approval.</summary>
    Approved,

    /// <summary>Approved early, on the condition that the benefit is still to be shown.</summary>
    Accelerated,

    /// <summary>Recommended by a guideline or in standard practice, without an approval of its own.</summary>
    Guideline,

    /// <summary>Only given in clinical trials.</summary>
    TrialOnly,

    /// <summary>Tried in trials and not shown to help.</summary>
    NotShownToHelp,

    /// <summary>Once approved, and the approval was taken back.</summary>
    Withdrawn,
}

/// <summary>When in the course of a disease a treatment is given.</summary>
public enum TreatmentTiming
{
    /// <summary>Before there is a cancer, to prevent it.</summary>
    Prevention,

    /// <summary>Before surgery.</summary>
    Neoadjuvant,

    /// <summary>After surgery or other removal, to lower the chance that the cancer comes back.</summary>
    Adjuvant,

    /// <summary>While the cancer has grown into nearby tissue and cannot simply be removed.</summary>
    LocallyAdvanced,

    /// <summary>After the cancer has spread to other parts of the body.</summary>
    Metastatic,

    /// <summary>When the cancer has come back or does not answer to treatment.</summary>
    RelapsedOrRefractory,
}

/// <summary>Where a treatment stands in the order of treatments.</summary>
public enum TreatmentLine
{
    /// <summary>The first treatment for this stage.</summary>
    First,

    /// <summary>After at least one other treatment.</summary>
    Later,

    /// <summary>Follows a treatment that worked, to keep the cancer away or small.</summary>
    Maintenance,
}
