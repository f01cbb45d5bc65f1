namespace AskOncology.Tests;

public class PageTests
{
    [Fact]
    public void Without_a_question_it_tells_what_is_here_and_what_cannot_wait()
    {
        Asked asked = Asked.For();

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains($"Therapies {Therapies.All.Count}; Medications {Medications.All.Count};", asked.Text);
        Assert.Contains("Nobody clinical has reviewed it.", asked.Text);
        Assert.Contains("as of ", asked.Text);
        Assert.All(Therapies.All, therapy => Assert.Contains($"- {therapy.Name}", asked.Text));
        Assert.All(UrgentSigns.ByLevel(UrgencyLevel.Emergency), sign => Assert.Contains(sign.Sign, asked.Text));
        Assert.Contains("How to ask", asked.Text);
    }

    [Fact]
    public void A_therapy_shows_its_side_effects_with_how_often_and_its_urgent_signs()
    {
        Asked asked = Asked.For("therapy", "car-t-cell-therapy");

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("- Cytokine release syndrome: very common (10 or more in 100 people)", asked.Text);
        Assert.Contains("94 in 100 people who had axicabtagene ciloleucel: any severity, whatever the cause.", asked.Text);
        Assert.All(Therapies.CarTCellTherapy.SideEffects, risk => Assert.Contains($"- {risk.Effect.Name}: ", asked.Text));
        Assert.Contains("EMERGENCY: call your local emergency number", asked.Text);
        Assert.All(Therapies.CarTCellTherapy.UrgentSigns, sign => Assert.Contains(sign.Sign, asked.Text));
    }

    [Fact]
    public void A_cancer_shows_what_is_approved_apart_from_what_did_not_help()
    {
        string text = Asked.For("cancer", "glioblastoma").Text;

        Assert.Contains("Therapies: not a treatment, tried and not shown to help", text);
        Assert.DoesNotContain("Treatments with an approval", text);
        Assert.Contains("Therapies: approved in the United States (as of", Asked.For("cancer", "melanoma").Text);
    }

    [Fact]
    public void A_fever_figure_stands_behind_its_region() =>
        Assert.Contains("- The United Kingdom: from 37.5 °C on, or under 36 °C", Asked.For("urgent", "fever").Text);

    [Theory]
    [InlineData("therapy", "CAR-T")]
    [InlineData("therapies", "Car T-Cell Therapy")]
    [InlineData("find", "CAR-T")]
    [InlineData("CAR-T")]
    public void An_entry_answers_to_its_names(params string[] args)
    {
        Asked asked = Asked.For(args);

        Assert.Equal(0, asked.ExitCode);
        Assert.StartsWith("CAR T-cell therapy\n", asked.Screen.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("therapy", "car-t-cel-therapy", "CAR T-cell therapy (therapy car-t-cell-therapy)")]
    [InlineData("find", "melanomma", "Melanoma (cancer melanoma)")]
    [InlineData("find", "keytrda", "Pembrolizumab (medication pembrolizumab)")]
    [InlineData("therpy", "surgery", "Did you mean 'therapy'?")]
    public void A_slip_of_the_pen_gets_a_suggestion(string word, string text, string suggestion)
    {
        Asked asked = Asked.For(word, text);

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains(suggestion, asked.Text);
    }

    [Fact]
    public void A_word_with_several_meanings_lists_them_all()
    {
        string text = Asked.For("find", "fever").Text;

        Assert.Contains("(effect fever)", text);
        Assert.Contains("(urgent fever)", text);
    }
}
