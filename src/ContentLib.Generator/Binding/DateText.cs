using System.Globalization;

namespace ContentLib.Generator.Binding;

/// <summary>Dates as <c>yyyy-MM-dd</c> and as the number of days since 0001-01-01, like DateOnly, which netstandard2.0 lacks.</summary>
internal static class DateText
{
    public static bool TryParse(string text, out int dayNumber)
    {
        dayNumber = 0;
        if (!IsDateLike(text))
        {
            return false;
        }

        int year = Number(text, 0, 4);
        int month = Number(text, 5, 2);
        int day = Number(text, 8, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
        return true;
    }

    public static string Of(int dayNumber) =>
        new DateTime(dayNumber * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Digits and hyphens in the right places, whether or not there is such a day.</summary>
    public static bool IsDateLike(string text)
    {
        if (text.Length != 10)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool fits = i is 4 or 7 ? text[i] == '-' : text[i] is >= '0' and <= '9';
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
