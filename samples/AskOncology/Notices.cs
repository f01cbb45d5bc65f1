namespace AskOncology;

/// <summary>What a person must know before believing anything on the screen.</summary>
internal static class Notices
{
    public const string Short =
        "General information, not medical advice. Nobody clinical has reviewed it. Your care team knows your case. " +
        "In an emergency call your local emergency number.";
}
