namespace ContentLib;

/// <summary>
/// Content cannot be read: an entry that did not compile (its error was lowered to a warning), or content that was
/// compiled for a version of ContentLib that this one cannot read.
/// </summary>
public sealed class ContentException : Exception
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong, for the developer.</param>
    public ContentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What is wrong, for the developer.</param>
    /// <param name="innerException">The cause.</param>
    public ContentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
