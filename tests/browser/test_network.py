"""What pages ask the network for: nothing beyond this machine."""


def test_a_request_to_another_host_is_seen(requests_of_a_visit):
    seen = requests_of_a_visit("outside")
    assert "127.0.0.1" in seen
    assert seen["elsewhere.invalid"] == ["https://elsewhere.invalid/style.css"]


def test_no_request_left_this_machine(requests_of_the_session):
    assert len(requests_of_the_session.pop("127.0.0.1")) > 100, "the log is there"
    assert requests_of_the_session == {}
