"""What `doctor` says of the model is what Settings say, in words that are no names for programs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wardrobe_desktop.commands import doctor
from wardrobe_desktop.commands.measures import measure_lines
from wardrobe_desktop.core.chosen_model import chosen_model
from wardrobe_desktop.core.settings import Settings, save_settings
from wardrobe_desktop.core.sureness import choices, measured, promise


@pytest.mark.parametrize("own", [False, True], ids=["the model's", "the person's"])
def test_the_promise_is_that_of_settings(own: bool) -> None:
    model = chosen_model().file
    wanted = choices(model)[-3].confidence if own else model.threshold
    save_settings(replace(Settings(), threshold=wanted if own else None))
    facts = doctor._model(chosen_model())
    told = "\n".join(doctor._model_lines(facts))
    assert f"How sure is sure   {promise(measured(model, wanted))}\n" in told
    assert f"from a confidence of {wanted:.2f} on" in told
    assert ("as it is set in Settings" in told) == own


def test_no_name_for_programs_is_shown() -> None:
    facts = doctor._model(chosen_model())
    told = "\n".join(doctor._model_lines(facts))
    shown = told.replace(facts["path"], "").replace(facts["backbone"], "")
    assert "_" not in shown
    assert "Long sleeve" in shown
    assert not any(name in shown for name in ("longsleeve", "auroc"))


def test_a_measure_is_rounded_to_the_worse_side_and_told_with_its_certainty() -> None:
    (line,) = measure_lines(
        {
            "kept_out_photos": 2937.0,
            "kept_out_accuracy": 0.9077,
            "kept_out_accuracy_low": 0.8967,
            "kept_out_accuracy_high": 0.9177,
            "kept_out_filed": 0.77,
        }
    )
    assert line == (
        "Without ever asking, 90 of 100 answers are right (between 89 and 92, counted on 2,937 photos that "
        "it had not learnt from)."
    )
    assert measure_lines({"kept_out_calibration_error": 0.0174})[0].endswith("2 of 100 off, on average.")
    assert measure_lines({"another_measure": 1.5}) == ["Another measure: 1.5."]
