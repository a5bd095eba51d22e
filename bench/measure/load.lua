-- One POST again and again: the body from a file, the numbers at the end as one line of JSON.
local file = io.open(os.getenv("BENCH_BODY"), "rb")
wrk.method = "POST"
wrk.path = "/_dash-update-component"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
file:close()
if os.getenv("BENCH_ENCODING") then wrk.headers["Accept-Encoding"] = os.getenv("BENCH_ENCODING") end
if os.getenv("BENCH_CLOSE") then wrk.headers["Connection"] = "close" end

done = function(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%f,"failed":%d,"timeouts":%d,"p50_us":%d,"p99_us":%d,"bytes":%d}\n',
    summary.requests, summary.duration / 1e6, e.connect + e.read + e.write + e.status, e.timeout,
    latency:percentile(50), latency:percentile(99), summary.bytes))
end
