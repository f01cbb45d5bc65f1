using System.Globalization;

namespace ContentLib.Oncology;

public static partial class OncologyContent
{
    /// <summary>What an app that shows this content must say to its readers.</summary>
    /// <remarks>
    /// English, plain text, and true of the content of this very version: as long as it holds no entry that a clinician has
    /// reviewed, which the tests of this package watch. An app may add to the words, such as its own telephone numbers;
    /// it should take nothing from them.
    /// </remarks>
    public static class Notices
    {
        /// <summary>A line or two, to stand under every page.</summary>
        public static string Short { get; } =
            "This is general information and not medical advice. Nobody clinical has reviewed it. Your own care team knows you best. " +
            "In an emergency call your local emergency number.";

        /// <summary>A paragraph with the day of the latest check, to be read once before anything else and found again later.</summary>
        /// <remarks>The day is that of <see cref="ContentLibrary.AsOf"/>. Single entries may be older: <see cref="Review.LastChecked"/>.</remarks>
        public static string Long { get; } =
            "This is general information about cancer treatment. It is not medical advice, and it does not know your case. " +
            "No doctor, nurse or pharmacist has reviewed it. " +
            $"The texts were held against their sources, last on {Day(Library.AsOf)}. " +
            "Treatments and rules change, and they differ between countries. " +
            "Talk to your care team before you start, change or stop anything. " +
            "Never wait with a call for help because of what you read here. " +
            "In an emergency call your local emergency number.";

        /// <summary>What to do when something cannot wait, to stand before and beside the signs of <see cref="UrgentSigns"/>.</summary>
        /// <remarks>It holds no number: an app that knows the reader's country can put it next to these words.</remarks>
        public static string Emergency { get; } =
            "Are you in danger, or does something feel very wrong? Call your local emergency number now. " +
            "Do not drive yourself. Say which cancer treatment you have or had, even if it ended long ago. " +
            "If you have a card about your treatment, show it.";

        private static string Day(DateOnly? day) =>
            day?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) ?? "a day that is not known";
    }
}
