using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A question to take along; only the care team has its answer.</summary>
internal static class DoctorQuestionView
{
    public static void Show(DoctorQuestion question, Page page)
    {
        page.Title(question.Question, $"A question for your doctor; subject: {Words.Of(question.Topic)}");

        page.Section("When to ask", question.WhenToAsk);
        page.Names("About", question.Therapies.Select(therapy => therapy.Name));
        page.List("Ask as well", DoctorQuestions.ByTopic(question.Topic).Where(other => other != question).Select(other => other.Question));
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(question.Id), page);

        page.Close(question.Sources, question.Review);
    }
}
