namespace ContentLib.Tests.Search;

public class Porter2Tests
{
    internal static string StemOf(string word)
    {
        char[] buffer = word.ToCharArray();
        return new string(buffer, 0, Porter2.Stem(buffer));
    }
}
