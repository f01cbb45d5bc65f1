namespace AskOncology.Wording;

/// <summary>How quickly help is needed, as the thing to do.</summary>
internal static class UrgencyWords
{
    public static string Action(UrgencyLevel level) => level switch
    {
        UrgencyLevel.Emergency => "EMERGENCY: call your local emergency number or go to an emergency department now. Do not drive yourself.",
        UrgencyLevel.CallNow => "CALL NOW, day or night: your 24-hour cancer line. If nobody answers, go to an emergency department.",
        UrgencyLevel.SameDay => "CALL TODAY: your care team.",
        UrgencyLevel.NextVisit => "AT THE NEXT VISIT: tell your care team, and earlier if it gets worse.",
        _ => Words.Heading(level),
    };
}
