namespace ContentLib.Oncology;

/// <summary>How a treatment gets into or to the body.</summary>
public enum TreatmentRoute
{
    /// <summary>Into a vein, mostly as a drip.</summary>
    Vein,

    /// <summary>As an injection under the skin.</summary>
    UnderSkin,

    /// <summary>As an injection into a muscle.</summary>
    Muscle,

    /// <summary>By mouth.</summary>
    Mouth,

    /// <summary>On the skin, as a cream.</summary>
    Skin,

    /// <summary>Into the bladder, through a thin tube.</summary>
    Bladder,

    /// <summary>As an injection into the tumor.</summary>
    Tumor,

    /// <summary>Into the fluid around the brain and the spine.</summary>
    SpinalFluid,

    /// <summary>Into the belly.</summary>
    Belly,

    /// <summary>A beam from a machine outside the body.</summary>
    ExternalBeam,

    /// <summary>A source of radiation placed inside the body.</summary>
    Implant,

    /// <summary>An operation.</summary>
    Operation,
}
