"""What the whole session asked the network for."""


def test_no_request_left_this_machine(hosts_of_the_session):
    assert "127.0.0.1" in hosts_of_the_session, "the log is complete"
    elsewhere = {host: how for host, how in hosts_of_the_session.items() if host not in ("127.0.0.1", "localhost", "::1")}
    assert elsewhere == {}
