"""What a replay knows of configurations before it has read the whole log."""

from concurrent.futures import ThreadPoolExecutor

from appliance.audit.replay import Configs


def test_the_whole_log_is_read_once_and_only_for_a_configuration_that_is_not_known():
    reads = []

    def read_all():
        reads.append(1)
        return {"a": first, "b": second}

    first, second = object(), object()
    configs = Configs(first, {"a": first}, read_all)
    assert configs.start is first
    assert configs.of(None) is first and configs.of("a") is first
    assert not reads
    with ThreadPoolExecutor(4) as pool:
        assert all(found is second for found in pool.map(configs.of, ["b"] * 16))
    assert configs.of("c") is None and configs.of("c") is None
    assert len(reads) == 1
