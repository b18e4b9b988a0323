"""A server of responses that always says the same, by fastresponses.

usage: responses_script.py PORT
"""

import asyncio
import sys

import uvicorn
from fastresponses import AgentAdapter, ReasoningDelta, TextDelta, create_app


class Script(AgentAdapter):
    name = "script"

    async def run(self, _):
        yield ReasoningDelta("First think.")
        for piece in ("The answer", " is", " 4."):
            # Slowly enough that a client can come back for the rest.
            await asyncio.sleep(0.2)
            yield TextDelta(piece)


uvicorn.run(create_app(Script()), host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
