namespace ContentLib.Oncology;

/// <summary>Where a rule, an approval or a threshold holds.</summary>
/// <remarks>Approvals and call rules differ between countries. Never show one without its region.</remarks>
public enum Region
{
    /// <summary>The United States.</summary>
    UnitedStates,

    /// <summary>Canada.</summary>
    Canada,

    /// <summary>The United Kingdom.</summary>
    UnitedKingdom,

    /// <summary>The European Union.</summary>
    EuropeanUnion,

    /// <summary>Australia.</summary>
    Australia,

    /// <summary>For readers whose region is not known: the careful default.</summary>
    Elsewhere,
}
