using System.Security.Cryptography;
using System.Text;

namespace ContentLib.Benchmarks;

/// <summary>Short names for what was made of something, so that it is not made twice.</summary>
internal static class Hash
{
    public static string Of(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash())[..12];
    }

    public static string OfFile(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
