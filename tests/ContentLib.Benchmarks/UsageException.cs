namespace ContentLib.Benchmarks;

/// <summary>What the person who started the benchmarks can put right; the message is all he needs.</summary>
internal sealed class UsageException(string message) : Exception(message);
